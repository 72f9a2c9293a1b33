var e={statement:4194304,file:268435456,unpacked:536870912,entries:2e5};export{e as a};
