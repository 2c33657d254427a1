package homeport.utilities.copy;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.datasets.unload.UnloadDamage;
import homeport.datasets.unload.UnloadReader;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where IEBCOPY takes members from. They come one after the other; each is asked for with
/// [#member], whether it is wanted or not.
sealed interface MemberInput extends AutoCloseable {
  /// What the records are; [Dcb#NONE] when nobody has said.
  Dcb dcb();

  /// The members in the order in which they come, each with its aliases behind it.
  List<List<String>> names();

  /// Goes to the next member.
  Records member(String name) throws UtilityFailure;

  @Override
  void close();

  /// The records of a member.
  interface Records extends AutoCloseable {
    boolean next() throws UtilityFailure;

    byte[] area();

    int from();

    int length();

    @Override
    void close();
  }

  /// A library.
  record Library(UtilityStep step, String library, List<List<String>> names)
      implements MemberInput {
    public Library {
      names = List.copyOf(names);
    }

    static Library of(UtilityStep step, String library) throws IOException {
      List<List<String>> names = new ArrayList<>();
      for (String member : step.catalog().libraries().members(library)) {
        names.add(List.of(member));
      }
      return new Library(step, library, names);
    }

    @Override
    public Dcb dcb() {
      return step.catalog().records(library) instanceof Attributes.Partitioned(Dcb known)
          ? known
          : Dcb.NONE;
    }

    @Override
    public Records member(String name) throws UtilityFailure {
      RecordSource source = RecordSource.member(step, library, name);
      return new Records() {
        @Override
        public boolean next() throws UtilityFailure {
          return source.next();
        }

        @Override
        public byte[] area() {
          return source.area();
        }

        @Override
        public int from() {
          return 0;
        }

        @Override
        public int length() {
          return source.length();
        }

        @Override
        public void close() {
          source.close();
        }
      };
    }

    @Override
    public void close() {
      // each member is closed by itself
    }
  }

  /// A sequential data set that an unload made.
  record Unloaded(RecordSource source, UnloadReader reader) implements MemberInput {
    /// What an unload data set has when nothing says it.
    static final Dcb USUAL = Dcb.of(RecordFormat.VS, Dcb.LRECL_MAX);

    static Unloaded of(UtilityStep step, String ddName) throws UtilityFailure, IOException {
      RecordSource source = RecordSource.open(step, ddName, USUAL);
      @Nullable Unloaded opened = null;
      try {
        opened =
            new Unloaded(
                source,
                UnloadReader.open("DD " + ddName, () -> next(source), step.codePage(), Dcb.NONE));
        return opened;
      } catch (UnloadDamage e) {
        throw damaged(e);
      } finally {
        if (opened == null) {
          source.close();
        }
      }
    }

    private static byte @Nullable [] next(RecordSource source) throws UnloadDamage {
      try {
        return source.next() ? source.record() : null;
      } catch (UtilityFailure e) {
        throw new UnloadDamage(e);
      }
    }

    private static UtilityFailure damaged(UnloadDamage damage) {
      return damage.getCause() instanceof UtilityFailure failure
          ? failure
          : new UtilityFailure("HP4304", String.valueOf(damage.getMessage()));
    }

    @Override
    public Dcb dcb() {
      return reader.dcb();
    }

    @Override
    public List<List<String>> names() {
      return reader.members();
    }

    @Override
    public Records member(String name) {
      UnloadReader.Member member = reader.member();
      return new Records() {
        @Override
        public boolean next() throws UtilityFailure {
          try {
            return member.next();
          } catch (UnloadDamage e) {
            throw damaged(e);
          } catch (IOException e) {
            throw new UtilityFailure(
                "HP4003", "the unload cannot be read: " + FileFailure.words(e));
          }
        }

        @Override
        public byte[] area() {
          return member.bytes();
        }

        @Override
        public int from() {
          return member.offset();
        }

        @Override
        public int length() {
          return member.length();
        }

        @Override
        public void close() {
          // the unload goes on
        }
      };
    }

    @Override
    public void close() {
      source.close();
    }
  }
}
