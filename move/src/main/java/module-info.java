/// A bank moves: which servers carry its load.
module homeport.move {
  requires com.fasterxml.jackson.core;
  requires transitive homeport.language;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports homeport.match;
}
