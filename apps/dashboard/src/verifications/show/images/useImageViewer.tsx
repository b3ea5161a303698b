import type { ImageSide, VerificationDetail } from '@desk/contract';
import { lazy, Suspense, useState, type ReactNode } from 'react';

/** Fetched when an image is first opened; its words are the case's page's. */
const ImageViewer = lazy(() => import('./viewer/ImageViewer.tsx'));

/** A way to open a case's images large, and the viewer to render beside what opens it. */
export const useImageViewer = (
  verification: VerificationDetail,
): { open: (side: ImageSide) => void; viewer: ReactNode } => {
  const [opened, setOpened] = useState<ImageSide>();
  const viewer = opened && (
    <Suspense fallback={null}>
      <ImageViewer verification={verification} opened={opened} onClose={() => setOpened(undefined)} />
    </Suspense>
  );
  return { open: setOpened, viewer };
};
