var e={step(){}};export{e as a};
