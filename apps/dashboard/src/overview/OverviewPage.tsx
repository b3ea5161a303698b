/** The first screen: what waits, and how the desk and the provider do. */
const OverviewPage = () => null;
export default OverviewPage;
