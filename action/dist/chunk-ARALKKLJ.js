function i(n,r){if(n.length<=r)return n;let e=c(n.charCodeAt(r-2))?r-2:r-1;return`${n.slice(0,e)}\u2026`}function c(n){return n>=55296&&n<56320}export{i as a};
