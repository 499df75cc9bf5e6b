/** A content folder that uses each addition of docs/pages/extending.md. */
export const siteOfAdditions: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: Lights\ndescription: A site with every addition.\nlanguage: da\ncontact: desk@example.org\n',
  'entities/corner.md': '---\ntitle: Corner\nkind: company\ntags: [Ports]\n---\nA shop.\n',
  'entities/market.md': '---\ntitle: Market\nkind: company\ntags: [ports]\n---\nA shop.\n',
  'articles/lamps.md':
    '---\ntitle: Two lamps\ndate: 2024-05-01\ndateline: Havnby\n---\n' +
    'The lighthouse has two ++new++ lamps, in C++ and with ++. The coast has :count{kind=company} companies.\n',
  'data/prices.csv': 'shop,date,price\ncorner,2024,3\nmarket,2024,5\n',
  'data/prices.yaml':
    'title: Prices\ncolumns:\n  shop: {type: entity}\n  date: {type: date}\n' +
    '  price: {type: number, label: Price, unit: US$}\n',
  'charts/sweet.yaml': 'title: The market asks more\ntype: lollipop\ndata: prices\n',
};
