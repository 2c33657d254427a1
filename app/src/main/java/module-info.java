/// What people start: the command line, and the sample bank it shows.
module homeport.app {
  requires static transitive org.jspecify;
  requires transitive homeport.batch;
  requires homeport.language;
  requires homeport.move;

  exports homeport.demo;
  exports homeport.demo.oracle;
}
