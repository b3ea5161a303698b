const ExportList = () => null;
export default ExportList;
