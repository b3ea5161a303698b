import Alert from '@mui/material/Alert';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

/** `1:05`, or `42 s` below a minute. */
const clock = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts down to `until` (milliseconds), then calls `onOver`. */
export const ThrottledNotice = ({ until, onOver }: { until: number; onOver: () => void }) => {
  const translate = useTranslate();
  const [left, setLeft] = useState(() => Math.max(1, Math.ceil((until - Date.now()) / 1000)));
  const tick = useEffectEvent(() => {
    const seconds = Math.ceil((until - Date.now()) / 1000);
    if (seconds <= 0) onOver();
    else setLeft(seconds);
  });
  useEffect(() => {
    const timer = setInterval(() => tick(), 500);
    return () => clearInterval(timer);
  }, [until]);
  return <Alert severity="warning">{translate('shell.signIn.throttled', { time: clock(left) })}</Alert>;
};
