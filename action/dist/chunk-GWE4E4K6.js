var t=/^(?:policies|catalogs)\/|(?:^|\/)CODEOWNERS$/;function i(n){return t.test(n)}export{i as a};
