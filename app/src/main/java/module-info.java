/// What people start: the command line, and the sample bank it shows.
module homeport.app {
  requires static transitive org.jspecify;
  requires transitive homeport.batch;
  requires transitive homeport.move;
  requires homeport.language;
  requires java.management;
  requires jdk.httpserver;

  exports homeport.bench;
  exports homeport.console;
  exports homeport.console.audit;
  exports homeport.console.people;
  exports homeport.demo;
  exports homeport.demo.oracle;
}
