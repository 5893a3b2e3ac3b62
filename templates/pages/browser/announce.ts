const region = document.createElement('p');
region.className = 'sr-only';
region.setAttribute('role', 'status');
document.querySelector('main')?.append(region);

/** A screen reader says this when it has finished what it is saying; nothing is seen. */
export const announce = (text: string): void => {
  region.textContent = text;
};
