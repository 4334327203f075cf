package org.readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.relation.FactType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From arguments to values, with messages that say what would be right. */
final class Converters {
  private Converters() {}

  /** A type of facts by its label. */
  static final class Type implements ITypeConverter<FactType> {
    @Override
    public FactType convert(String value) {
      for (FactType type : FactType.values()) {
        if (type.label().equals(value.strip())) {
          return type;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not one of " + String.join(", ", labels()) + ".");
    }

    private static List<String> labels() {
      return Arrays.stream(FactType.values()).map(FactType::label).collect(Collectors.toList());
    }
  }

  /** What completes the types of facts. */
  static final class TypeLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Type.labels().iterator();
    }
  }

  /** A day as YYYY-MM-DD. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException notADay) {
        throw new TypeConversionException("'" + value + "' is not a day as YYYY-MM-DD.");
      }
    }
  }

  /** A number from 0 to 1. */
  static final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        double share = Double.parseDouble(value);
        if (share >= 0 && share <= 1) {
          return share;
        }
      } catch (NumberFormatException notANumber) {
        // told below, as for numbers out of range
      }
      throw new TypeConversionException("'" + value + "' is not a number from 0 to 1.");
    }
  }

  /** A whole number of 1 or more. */
  static final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 1024;

    @Override
    public Integer convert(String value) {
      try {
        int threads = Integer.parseInt(value);
        if (threads >= 1 && threads <= MOST) {
          return threads;
        }
      } catch (NumberFormatException notANumber) {
        // told below, as for numbers out of range
      }
      throw new TypeConversionException(
          "'" + value + "' is not a number of threads, 1 to " + MOST + ".");
    }
  }
}
