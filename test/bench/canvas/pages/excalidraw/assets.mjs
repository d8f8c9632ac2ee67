// Read by Excalidraw when its module is evaluated: it would fetch its fonts from a CDN.
window.EXCALIDRAW_ASSET_PATH = '/excalidraw-assets/'
