package info.becs.core.settings.control;

/** What the value of one setting must be beyond its type. */
public interface SettingCheck {

    String key();

    /** Refuses a value that is none, with what would be one. */
    void require(String value);
}
