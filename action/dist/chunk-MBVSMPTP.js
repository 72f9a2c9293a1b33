function t(e){return"executable"in e&&e.executable===!0}export{t as a};
