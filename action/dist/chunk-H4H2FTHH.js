var e="catalogc/remove-";export{e as a};
