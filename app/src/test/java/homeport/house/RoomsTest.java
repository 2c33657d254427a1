package homeport.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rooms and their invariants (ARCHITECTURE.md), read off the class files of every module.
class RoomsTest {
  private static final Repository REPOSITORY = Repository.here();
  private static JavaClasses classes;
  private static RoomTable table;
  private static Set<String> exported;

  @BeforeAll
  static void read() throws IOException {
    List<Path> folders = new ArrayList<>();
    exported = new TreeSet<>();
    try (Stream<Path> modules = Files.list(REPOSITORY.root())) {
      for (Path module : modules.sorted().toList()) {
        Path folder = module.resolve("target/classes");
        if (Files.exists(folder.resolve("module-info.class"))) {
          folders.add(folder);
          exported.addAll(exports(folder.resolve("module-info.class")));
        }
      }
    }
    classes = new ClassFileImporter().importPaths(folders);
    table = RoomTable.of(REPOSITORY);
    assertTrue(folders.size() >= 3, () -> "modules found: " + folders);
  }

  private static Set<String> exports(Path moduleInfo) throws IOException {
    Set<String> names = new TreeSet<>();
    try (InputStream in = Files.newInputStream(moduleInfo)) {
      for (ModuleDescriptor.Exports export : ModuleDescriptor.read(in).exports()) {
        names.add(export.source());
      }
    }
    return names;
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", 3);
    return parts.length > 1 && parts[0].equals("homeport") ? parts[1] : "";
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!type.getName().equals("module-info") && !table.leansOn().containsKey(room(type))) {
        unknown.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), unknown, "packages whose room ARCHITECTURE.md does not have");
  }

  @Test
  void aRoomLeansOnlyOnWhatItsRowAllows() {
    Set<String> findings = new TreeSet<>();
    for (Dependency dependency : betweenRooms()) {
      String from = room(dependency.getOriginClass());
      String to = room(dependency.getTargetClass());
      if (!table.allows(from, to)) {
        findings.add(from + " may not lean on " + to + ": " + dependency.getDescription());
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  @Test
  void noRoomReachesIntoAnothersInternals() {
    Set<String> findings = new TreeSet<>();
    for (Dependency dependency : betweenRooms()) {
      String to = dependency.getTargetClass().getPackageName();
      if (!exported.contains(to)) {
        findings.add("package " + to + " is internal: " + dependency.getDescription());
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  private static List<Dependency> betweenRooms() {
    List<Dependency> found = new ArrayList<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = room(dependency.getTargetClass().getBaseComponentType());
        if (!to.isEmpty() && !to.equals(room(type))) {
          found.add(dependency);
        }
      }
    }
    return found;
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("homeport.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyStoreAndSqlTouchJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackages("homeport.store..", "homeport.sql..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(classes);
  }

  @Test
  void onlyCodegenAndTheBuildTouchTheClassFileApi() {
    noClasses()
        .that()
        .resideOutsideOfPackages("homeport.codegen..", "homeport.testkit.plain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.classfile..")
        .check(classes);
  }

  @Test
  void frontEndsDoNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage("homeport.cobol..", "homeport.jcl..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "do I/O",
                type ->
                    Set.of("java.io", "java.nio.file", "java.nio.channels", "java.net")
                            .contains(type.getPackageName())
                        && !type.getFullName().equals("java.io.Serializable")))
        .check(classes);
  }

  @Test
  void theRuntimeKnowsNoStorageDriverOrNetwork() {
    noClasses()
        .that()
        .resideInAPackage("homeport.runtime..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineReadsTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackages("homeport.cli..", "homeport.testkit..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the environment or a system property is read", RoomsTest::readsEnvironment))
        .check(classes);
  }

  private static boolean readsEnvironment(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return switch (owner) {
      case "java.lang.System" -> Set.of("getenv", "getProperty", "getProperties").contains(name);
      case "java.lang.Boolean" -> name.equals("getBoolean");
      case "java.lang.Integer" -> name.equals("getInteger");
      case "java.lang.Long" -> name.equals("getLong");
      default -> false;
    };
  }
}
