package org.readout.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The workers of a run, each started when it is first asked for. Not thread-safe. */
final class Workers implements AutoCloseable {
  private final Settings settings;
  private final Map<Side.Name, WorkerProcess> started = new EnumMap<>(Side.Name.class);

  Workers(Settings settings) {
    this.settings = settings;
  }

  WorkerProcess of(Side.Name side) {
    return started.computeIfAbsent(side, this::start);
  }

  private WorkerProcess start(Side.Name side) {
    try {
      return WorkerProcess.start(side, settings.java(), settings.scratch());
    } catch (IOException failed) {
      throw new BenchException("The worker " + side.label() + " cannot be started.", failed);
    }
  }

  @Override
  public void close() {
    started.values().forEach(WorkerProcess::close);
  }
}
