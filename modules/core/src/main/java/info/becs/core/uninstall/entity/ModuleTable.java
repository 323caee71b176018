package info.becs.core.uninstall.entity;

/** A table that a module keeps, and how many rows are in it now. */
public record ModuleTable(String name, long rows) {}
