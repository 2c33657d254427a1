/// What tests stand on: seeded generators, the tidy rules. Never part of the product.
module homeport.testkit {
  requires static transitive org.jspecify;
  requires jdk.compiler;
  requires jdk.management;

  exports homeport.testkit;
  exports homeport.testkit.tidy;
}
