package info.becs.forms.modules.control;

/** Open forms with their rows put in, as the container does. */
public final class WiredOpenForms {

    private WiredOpenForms() {}

    public static OpenForms over(FormModules modules) {
        var forms = new OpenForms();
        forms.modules = modules;
        return forms;
    }
}
