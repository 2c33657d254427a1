/// A bank moves: what it has and what ties it to IBM, which servers carry its load, and whether what
/// runs here gives what ran there.
module homeport.move {
  requires transitive com.fasterxml.jackson.core;
  requires transitive homeport.batch;
  requires transitive homeport.language;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports homeport.match;
  exports homeport.review;
  exports homeport.review.model;
  exports homeport.trial;
  exports homeport.trial.compare;
}
