/** jsdom knows <dialog> but not how to open one: the least that our components rely on. */
export function teachDialogs(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  prototype.close = function (this: HTMLDialogElement) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}
