import { useEffect, useState } from 'react';
import type { Day } from '../../../lib/day';
import { today } from './today';

const HOUR = 3_600_000;

/**
 * The device's day, asked again whenever the page is looked at and every hour: a tab that stays open over midnight must
 * not go on telling yesterday's today.
 */
export function useToday(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const again = () => setDay(today());
    const hourly = setInterval(again, HOUR);
    document.addEventListener('visibilitychange', again);
    for (const event of ['focus', 'pageshow']) window.addEventListener(event, again);
    return () => {
      clearInterval(hourly);
      document.removeEventListener('visibilitychange', again);
      for (const event of ['focus', 'pageshow']) window.removeEventListener(event, again);
    };
  }, []);
  return day;
}
