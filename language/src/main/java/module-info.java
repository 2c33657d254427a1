/// A program is understood, compiled and given what it calls at run time.
module homeport.language {
  requires static transitive org.jspecify;

  exports homeport.cobol;
  exports homeport.cobol.check;
  exports homeport.cobol.listing;
  exports homeport.cobol.model;
  exports homeport.cobol.parse;
  exports homeport.cobol.source;
  exports homeport.cobol.syntax;
  exports homeport.codegen.flow;
  exports homeport.codegen.ir;
  exports homeport.codegen.jvm;
  exports homeport.data;
  exports homeport.codegen;
  exports homeport.library;
  exports homeport.diagnostics;
  exports homeport.runtime;
  exports homeport.runtime.function;
  exports homeport.runtime.json;
  exports homeport.runtime.markup;
  exports homeport.runtime.site;
  exports homeport.runtime.xml;

  uses homeport.runtime.site.SiteProgram;
}
