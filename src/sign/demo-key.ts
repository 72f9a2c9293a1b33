/** SHA-256 of the demo key that is part of this repository (`test/demo-key/`): everybody has it, so its signature says nothing. */
export const demoKeyHint = 'ZxoK8p9H7jGAnOCaRl+JfNrNY/7o1KRyTkJBgLxWCJY=';
