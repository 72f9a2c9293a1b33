import type { Feeds } from '../model/feed.ts';
import { calendarOf } from './calendar.ts';
import { newsOf } from './news.ts';
import { pageOf } from './page.ts';

/** The feeds beside a catalog. */
export const feeds: Feeds = { calendar: calendarOf, news: newsOf, page: pageOf };
