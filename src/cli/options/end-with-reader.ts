/** Ends a command without a word once whoever reads what it prints has read enough, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit();
  });
}
