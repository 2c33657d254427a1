package homeport.runtime;

/// The modes of OPEN.
public enum OpenMode {
  INPUT,
  OUTPUT,
  I_O,
  EXTEND
}
