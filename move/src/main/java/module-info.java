/// A bank moves: what it has and what ties it to IBM, and which servers carry its load.
module homeport.move {
  requires com.fasterxml.jackson.core;
  requires transitive homeport.batch;
  requires transitive homeport.language;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports homeport.match;
  exports homeport.review;
  exports homeport.review.model;
}
