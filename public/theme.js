(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var base = root.dataset.base || '/';
    var choice = localStorage.getItem(base + 'theme');
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
    if (localStorage.getItem(base + 'slash')) root.dataset.slash = 'off';
  } catch {}
})();
