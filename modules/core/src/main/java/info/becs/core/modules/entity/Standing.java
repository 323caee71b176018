package info.becs.core.modules.entity;

/** What is decided about a module at one moment: its state and the version that answers. */
public record Standing(String module, ModuleState state, String version) {}
