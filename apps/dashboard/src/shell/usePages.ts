import type { SvgIconComponent } from '@mui/icons-material';
import AdminPanelSettingsOutlined from '@mui/icons-material/AdminPanelSettingsOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import InventoryOutlined from '@mui/icons-material/Inventory2Outlined';
import SpaceDashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import { useStore } from 'react-admin';
import { useMay } from '../session/permissions.ts';
import { LAST_LIST } from '../verifications/list/lastList.ts';

export interface Page {
  name: 'overview' | 'verifications' | 'exports' | 'audit' | 'retention' | 'admin';
  to: string;
  icon: SvgIconComponent;
}

/** The pages that the role of whoever is signed in has. Going back to the list finds it as it was left: its filter, order and page. */
export const usePages = (): Page[] => {
  const [lastList] = useStore(LAST_LIST, '');
  const pages: (Page & { shown: boolean })[] = [
    { name: 'overview', to: '/', icon: SpaceDashboardOutlined, shown: true },
    { name: 'verifications', to: `/verifications${lastList}`, icon: FactCheckOutlined, shown: true },
    { name: 'exports', to: '/exports', icon: FileDownloadOutlined, shown: useMay('export') },
    { name: 'audit', to: '/audit', icon: HistoryOutlined, shown: useMay('readAudit') },
    { name: 'retention', to: '/retention', icon: InventoryOutlined, shown: useMay('readRetention') },
    { name: 'admin', to: '/admin', icon: AdminPanelSettingsOutlined, shown: useMay('administer') },
  ];
  return pages.filter(({ shown }) => shown);
};
