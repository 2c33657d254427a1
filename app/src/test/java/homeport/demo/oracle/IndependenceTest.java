package homeport.demo.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  /// A proof by a second implementation is worth something as long as it shares nothing with the
  /// first.
  @Test
  void theSecondBankSharesNothingWithHomeport() throws URISyntaxException {
    Path product =
        Path.of(ExpectedDay.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes()
        .that()
        .resideInAPackage("homeport.demo.oracle")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("homeport.demo.oracle", "java..", "org.jspecify..")
        .check(new ClassFileImporter().importPath(product));
  }
}
