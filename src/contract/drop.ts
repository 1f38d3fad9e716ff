/** How the preload script tells main where a file is that was dropped on the window. A page has no way to say this. */
export const DROP_CHANNEL = 'file.dropped'
