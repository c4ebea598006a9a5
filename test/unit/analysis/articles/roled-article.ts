import type { ArticleAnatomy, ArticleLine } from '../../../../server/src/analysis/articles/anatomy';
import { readArticle } from '../../../../server/src/analysis/articles/read-article';
import type { LineRole } from '../../../../server/src/analysis/model/dump';
import { LayoutCounter } from '../../../../server/src/analysis/facts/layout';
import { readLineFeatures } from '../../../../server/src/analysis/lines/line-features';
import { smallResources } from '../small-resources';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

/** An article as its lines with their roles: the anatomy is read without the role model having a say. */
export type RoledText = readonly (readonly [role: LineRole, text: string])[];

/** The text of these lines, one below the other. */
export function textOf(lines: RoledText): string {
  return lines.map(([, text]) => text).join('\n');
}

/** The anatomy of the article that these lines make. */
export function anatomyOf(lines: RoledText): ArticleAnatomy {
  const resources = smallResources();
  let start = 0;
  const own = lines.map(([role, text]): ArticleLine => {
    const line: ArticleLine = {
      text,
      start,
      roled: {
        role,
        features: readLineFeatures(text, resources),
        place: role === 'blank' ? 'blank' : 'inside',
      },
    };
    start += text.length + 1;
    return line;
  });
  return runToEnd(readArticle(own, new LayoutCounter().layout(), resources, new Slices()));
}
