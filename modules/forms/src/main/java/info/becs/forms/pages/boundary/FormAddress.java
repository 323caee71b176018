package info.becs.forms.pages.boundary;

/** Addresses of the pages of one form, without the language. */
final class FormAddress {

    static final String LIST = "/forms";
    static final String STATUS = "/forms/status";

    static final String RESUME = "/forms/resume";

    private FormAddress() {}

    static String form(String form) {
        return LIST + "/" + form;
    }

    /** @param page counted from 0; the first one is the form's own address */
    static String page(String form, int page) {
        return page == 0 ? form(form) : form(form) + "/" + (page + 1);
    }

    static String check(String form) {
        return form(form) + "/check";
    }

    /** Where the code is typed that went to a mobile phone. */
    static String code(String form) {
        return form(form) + "/code";
    }

    static String later(String form) {
        return form(form) + "/later";
    }

    /** What was handed in, to print. */
    static String copy(String form) {
        return form(form) + "/copy";
    }

    static String receipt(String form) {
        return form(form) + "/receipt";
    }
}
