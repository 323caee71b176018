/// # Console
/// > The staff door: files that a browser runs, and nothing else. All that they do, they do through the public API.
///
/// - **K1** What staff see is what the enabled modules offer and the person may use; a module that is disabled takes its screens along, without a reload.
/// - **K2** Nothing runs that is not a file of this server: the content security policy allows no inline script but the import map, no inline style, no eval.
/// - **K3** A file under a versioned address may be kept for ever; the page that names them is asked for again each time.
/// - **K4** A refusal is shown as the sentence that the server sent, beside the field that it is about, and nothing changes.
/// - **K5** Every screen is complete in Bangla and in English and changes between them at once.
/// - **K6** Every screen works from the keyboard, for screen readers, at 360 pixels, in the dark, and without a fault that axe can find.
/// - **K7** The first view costs at most 60 KB as sent, answers of the API counted in.
/// - **K8** The secret of an authenticator app is drawn in the browser and leaves it by no way but a camera.
/// - **K9** What takes long shows how far it is while it goes on, also where the line breaks, and can be stopped.
/// - **K10** What somebody is called or where they are reached stands in no address, neither of the API nor of a screen.
///
/// Not here: data, permissions, tables. A screen that is hidden protects nothing; the API does.
package info.becs.console;
