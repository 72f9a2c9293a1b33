function n(e,r){return`catalog-${e}-${r}`}export{n as a};
