var e=["error","warn","info"];export{e as a};
