/// A bank moves: what it has and what ties it to IBM, which servers carry its load, whether old and
/// new give the same, and how far many banks are.
module homeport.move {
  requires transitive com.fasterxml.jackson.core;
  requires transitive homeport.batch;
  requires transitive homeport.database;
  requires transitive homeport.language;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports homeport.html;
  exports homeport.match;
  exports homeport.programme;
  exports homeport.review;
  exports homeport.review.model;
  exports homeport.trial;
  exports homeport.trial.compare;
  exports homeport.trial.pack;
  exports homeport.trial.replay;
  exports homeport.transfer;
}
