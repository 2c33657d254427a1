/// Where records with keys live: one store behind a small port.
@SuppressWarnings("requires-automatic") // H2 is no named module; its name is in its manifest.
module homeport.database {
  requires static transitive org.jspecify;
  requires java.sql;
  requires com.h2database;

  exports homeport.store;
}
