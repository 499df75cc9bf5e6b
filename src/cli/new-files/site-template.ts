import type { PartialDate } from '../../model/dates/partial-date.ts';
import {
  exampleArticle,
  exampleDescription,
  examplePage,
} from '../../model/records/example-site.ts';
import { yamlText } from './yaml-text.ts';

/** A text to write: its path in the folder, and its content. */
export interface TextFile {
  path: string;
  content: string;
}

/** The files of a small, complete site without problems. */
export function siteTemplate(today: PartialDate, title = 'The bakery dossier'): TextFile[] {
  return [
    { path: 'site.yaml', content: site(title) },
    { path: `articles/${exampleArticle}.md`, content: article(today) },
    { path: 'entities/companies/harbour-bakery.md', content: company },
    { path: 'entities/people/mira-lund.md', content: person },
    { path: `pages/${examplePage}.md`, content: page },
    { path: 'sources.yaml', content: sources },
    { path: 'data/loaves.yaml', content: dataset },
    { path: 'data/loaves.csv', content: table },
    { path: 'charts/loaves.yaml', content: chart },
  ];
}

function site(title: string): string {
  return `title: ${yamlText(title)}
description: ${exampleDescription}
# The address it will have, for example https://owner.github.io/repository
# url: https://example.org
language: en
# What others may do with your texts and tables. Without this line, you keep all rights.
license: CC-BY-4.0
`;
}

function article(today: PartialDate): string {
  return `---
title: The oven that ==changed hands==
description: How a bakery on the harbour doubled what it bakes in three years.
date: ${today}
tags: [bread]
---

In 2019 [[mira-lund|Mira Lund]] bought the oven of a closed canteen [@harbour-post-2019]. At the end of 2021 [[harbour-bakery]] baked :value{data=loaves entity=harbour-bakery at=2021-12-31} loaves a day.

## What the figures say

::chart{id=loaves}

The first figure is from before the oven; the others are the bakery’s own [@bakery-report-2021].

> [!note] This is an example
> Everything here is made up. Change these files, or remove them and start with your own.
`;
}

const company = `---
title: Harbour Bakery
kind: company
aliases: [Harbour Bread]
description: Bakery at the old harbour; an example.
founded: {value: 2018-04, source: harbour-post-2019}
headquarters: Old Harbour
founders:
  - {to: mira-lund, since: 2018-04, source: harbour-post-2019}
employees:
  - {value: 9, asOf: 2021-12-31, source: bakery-report-2021}
---

Harbour Bakery opened in 2018 in a former net store [@harbour-post-2019].
`;

const person = `---
title: Mira Lund
kind: person
description: Baker; an example.
occupation: Baker
employer:
  - {to: harbour-bakery, role: owner, since: 2018-04, source: harbour-post-2019}
---

Mira Lund founded [[harbour-bakery]] and runs it.
`;

const page = `---
title: About
description: What this site is, who makes it, and how to reach them.
---

This is where readers learn who wrote the site and how they worked.
`;

const sources = `- id: harbour-post-2019
  type: article-newspaper
  title: A canteen’s oven finds a new home
  container-title: The Harbour Post
  issued:
    date-parts: [[2019, 3, 2]]

- id: bakery-report-2021
  type: report
  title: Loaves baked, 2019 to 2021
  publisher: Harbour Bakery
  issued:
    date-parts: [[2022, 1, 15]]
`;

const dataset = `title: Loaves baked a day
description: Mean of the working days of each half year.
source: bakery-report-2021
profile: true
columns:
  entity: {type: entity, label: Bakery}
  date: {type: date, label: End of half year}
  value: {type: number, label: Loaves a day}
  source: {type: source, label: Source}
`;

const table = `entity,date,value,source
harbour-bakery,2018-12-31,210,harbour-post-2019
harbour-bakery,2019-06-30,260,bakery-report-2021
harbour-bakery,2019-12-31,335,bakery-report-2021
harbour-bakery,2020-06-30,,
harbour-bakery,2020-12-31,390,bakery-report-2021
harbour-bakery,2021-06-30,428,bakery-report-2021
harbour-bakery,2021-12-31,455,bakery-report-2021
`;

const chart = `title: The bakery doubled what it bakes in three years
subtitle: Loaves a day, mean of the half year
type: line
data: loaves
x: date
y: value
series: entity
note: No figure is known for the first half of 2020.
`;
