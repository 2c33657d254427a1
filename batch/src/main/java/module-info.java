/// A job runs: its job control language, its data sets, its utilities.
module homeport.batch {
  requires transitive homeport.database;
  requires transitive homeport.language;
  requires static transitive org.jspecify;
  requires java.management;
  requires jdk.jfr;
  requires transitive org.snakeyaml.engine;

  exports homeport.datasets;
  exports homeport.datasets.unload;
  exports homeport.jcl;
  exports homeport.jobs;
  exports homeport.jobs.estate;
  exports homeport.jobs.queue;
  exports homeport.jobs.schedule;
  exports homeport.utilities;
  exports homeport.utilities.dd;
  exports homeport.build;
}
