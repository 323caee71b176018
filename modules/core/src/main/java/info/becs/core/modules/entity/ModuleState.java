package info.becs.core.modules.entity;

/** What staff and the core have decided about a module. */
public enum ModuleState {
    /** It is here and was never opened. */
    INSTALLED_DISABLED,
    ENABLED,
    /** Staff have closed it. */
    DISABLED,
    /** The core has closed it; the reason stands beside it. */
    QUARANTINED
}
