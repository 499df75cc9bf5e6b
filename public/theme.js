(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var choice = localStorage.getItem((root.dataset.base || '/') + 'theme');
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
  } catch {}
})();
