// Runs before the first paint: a reader's choice of light or dark must not flash.
(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var choice = localStorage.getItem((root.dataset.base || '/') + 'theme');
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
  } catch {
    // Storage may be closed to the page; the system's preference then holds.
  }
})();
