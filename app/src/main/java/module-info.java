/// What people start: the command line, and the sample bank it shows.
module homeport.app {
  requires static transitive org.jspecify;
  requires homeport.batch;
  requires homeport.language;

  exports homeport.demo;
  requires homeport.move;
}
