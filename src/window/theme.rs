//! The look as tokens: every colour, size and font of the window is named here and nowhere else.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy_egui::egui::epaint::{CornerRadius, FontColorTransferFunction, Margin, Shadow};
use bevy_egui::egui::{
    Color32, Context, FontData, FontDefinitions, FontFamily, FontId, RichText, Stroke, Style, TextStyle, Theme, Ui,
    Vec2, Visuals, style::ScrollAnimation, vec2,
};

use super::widgets;

/// Distance between panels, and the unit of the grid.
pub const GAP: f32 = 8.0;
pub const PADDING: f32 = 12.0;
pub const RADIUS: u8 = 8;
pub const RADIUS_SMALL: u8 = 6;
/// Least side of what is pressed with a pointer.
pub const TARGET: f32 = 32.0;
/// And with a finger.
const FINGER: f32 = 44.0;

pub const CAPTION: f32 = 11.0;
pub const BODY: f32 = 13.0;
pub const TITLE: f32 = 15.0;
pub const CLOCK: f32 = 18.0;
pub const SCORE: f32 = 34.0;
/// Edges of dark letters on a light ground are mixed in linear light, which thins them: this exponent makes up for it.
const DARK_ON_LIGHT: f32 = 0.6;

/// Fonts and styles; once for each context.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    wear(ctx, Wear::default());
    widgets::hold_tips(ctx);
}

/// What a person asks of every theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wear {
    /// High contrast in place of dark.
    pub high_contrast: bool,
    /// Nothing glides or fades.
    pub reduced_motion: bool,
    /// The screen is touched.
    pub touch: bool,
}

/// Dresses both of egui's themes; only when something changes.
pub fn wear(ctx: &Context, wear: Wear) {
    let dark = if wear.high_contrast { &CONTRAST } else { &DARK };
    for (theme, tokens, visuals) in [(Theme::Dark, dark, Visuals::dark()), (Theme::Light, &LIGHT, Visuals::light())] {
        let mut style = style(tokens, visuals);
        if wear.touch {
            style.spacing.interact_size = Vec2::splat(FINGER);
        }
        if wear.reduced_motion {
            style.animation_time = 0.0;
            style.scroll_animation = ScrollAnimation::none();
        }
        ctx.set_style_of(theme, style);
    }
}

/// The tokens of the theme in use; each set is known by its background.
pub fn tokens(ui: &Ui) -> &'static Tokens {
    let background = ui.visuals().panel_fill;
    [&LIGHT, &CONTRAST].into_iter().find(|tokens| tokens.background == background).unwrap_or(&DARK)
}

/// Least side of what can be pressed: a finger needs more than a pointer.
pub fn target(ui: &Ui) -> f32 {
    ui.spacing().interact_size.x
}

/// False where a person asked for less of it.
pub fn moves(ui: &Ui) -> bool {
    ui.style().animation_time > 0.0
}

/// Regular type of a size.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Semi-bold type of a size.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD.into()))
}

pub fn body(text: impl Into<String>) -> RichText {
    RichText::new(text).font(regular(BODY))
}

pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).font(bold(BODY))
}

pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(bold(TITLE))
}

pub fn small(text: impl Into<String>) -> RichText {
    RichText::new(text).font(regular(CAPTION))
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug)]
pub struct Tokens {
    pub background: Color32,
    pub panel: Color32,
    pub raised: Color32,
    pub line: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub faint: Color32,
    pub sky: Color32,
    pub orange: Color32,
    pub vermillion: Color32,
    pub green: Color32,
    pub purple: Color32,
    pub yellow: Color32,
    /// Text on an accent's fill.
    pub on_accent: Color32,
    pub ground: Color32,
    pub road: Color32,
    pub water: Color32,
    pub building: Color32,
    pub building_edge: Color32,
    pub friend: Color32,
    pub neutral: Color32,
    pub unknown: Color32,
    pub civilian: Color32,
    /// Outline and letter of a frame.
    pub frame_ink: Color32,
    /// Share of their colour that old sightings keep at least.
    pub faintest: f32,
}

pub const DARK: Tokens = Tokens {
    background: rgb(0x0E1316),
    panel: rgb(0x151C21),
    raised: rgb(0x1C252B),
    line: rgb(0x2B373F),
    text: rgb(0xE8EEF1),
    muted: rgb(0x93A3AD),
    faint: rgb(0x7C8F9A),
    sky: rgb(0x56B4E9),
    orange: rgb(0xE69F00),
    vermillion: rgb(0xE86A1C),
    green: rgb(0x2BB38A),
    purple: rgb(0xCC79A7),
    yellow: rgb(0xF0E442),
    on_accent: rgb(0x0E1316),
    ground: rgb(0x1A2227),
    road: rgb(0x2A343A),
    water: rgb(0x173042),
    building: rgb(0x39464E),
    building_edge: rgb(0x515D65),
    friend: rgb(0x80E0FF),
    neutral: rgb(0xAAFFAA),
    unknown: rgb(0xFFFF80),
    civilian: rgb(0xFFA1FF),
    frame_ink: rgb(0x0E1316),
    faintest: 0.45,
};

pub const LIGHT: Tokens = Tokens {
    background: rgb(0xF4F6F7),
    panel: rgb(0xFFFFFF),
    raised: rgb(0xEDF1F3),
    line: rgb(0xCBD5DA),
    text: rgb(0x12191D),
    muted: rgb(0x4A5A63),
    faint: rgb(0x576771),
    sky: rgb(0x00689F),
    orange: rgb(0x9A5B00),
    vermillion: rgb(0xA84300),
    green: rgb(0x00795B),
    purple: rgb(0xA03F77),
    yellow: rgb(0x6E6500),
    on_accent: rgb(0xFFFFFF),
    ground: rgb(0xE9EDEC),
    road: rgb(0xD3DADD),
    water: rgb(0xC4DDE9),
    building: rgb(0xB4C0C6),
    building_edge: rgb(0x9DA9AE),
    friend: rgb(0x80E0FF),
    neutral: rgb(0xAAFFAA),
    unknown: rgb(0xFFFF80),
    civilian: rgb(0xFFA1FF),
    frame_ink: rgb(0x12191D),
    faintest: 0.45,
};

/// For eyes that need it: black, white, and accents of seven to one.
pub const CONTRAST: Tokens = Tokens {
    background: rgb(0x000000),
    panel: rgb(0x050505),
    raised: rgb(0x141414),
    line: rgb(0xB8B8B8),
    text: rgb(0xFFFFFF),
    muted: rgb(0xE4E4E4),
    faint: rgb(0xCFCFCF),
    sky: rgb(0x7CC8F5),
    orange: rgb(0xFFB52E),
    vermillion: rgb(0xFF9A5C),
    green: rgb(0x4FDDB0),
    purple: rgb(0xF0A8CF),
    yellow: rgb(0xF0E442),
    on_accent: rgb(0x000000),
    ground: rgb(0x0A0A0A),
    road: rgb(0x5E5E5E),
    water: rgb(0x1E6298),
    building: rgb(0x3E3E3E),
    building_edge: rgb(0x9C9C9C),
    friend: rgb(0x80E0FF),
    neutral: rgb(0xAAFFAA),
    unknown: rgb(0xFFFF80),
    civilian: rgb(0xFFA1FF),
    frame_ink: rgb(0x000000),
    faintest: 0.8,
};

impl Tokens {
    /// Colours in which text is written, each readable on panel, raised and the map's ground.
    pub fn text_colours(&self) -> [Color32; 9] {
        [
            self.text,
            self.muted,
            self.faint,
            self.sky,
            self.orange,
            self.vermillion,
            self.green,
            self.purple,
            self.yellow,
        ]
    }

    /// Of a mark from 0 to 100: in order, asking, warning.
    pub fn of_mark(&self, mark: f32) -> Color32 {
        if mark >= 70.0 {
            self.green
        } else if mark >= 50.0 {
            self.orange
        } else {
            self.vermillion
        }
    }
}

/// Contrast of two opaque colours, 1 to 21 (Web Content Accessibility Guidelines, relative luminance).
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Letters on it are dark.
pub fn is_light(colour: Color32) -> bool {
    luminance(colour) > 0.5
}

fn luminance(colour: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

const BOLD: &str = "bold";

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

fn fonts() -> FontDefinitions {
    let regular = include_bytes!("../../assets/fonts/Inter-Regular.otf");
    let semi_bold = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");
    let data = [("regular", &regular[..]), (BOLD, &semi_bold[..])];
    let one = |name: &str| vec![name.to_owned()];
    FontDefinitions {
        font_data: data.into_iter().map(|(name, font)| (name.into(), Arc::new(FontData::from_static(font)))).collect(),
        families: BTreeMap::from([
            (FontFamily::Proportional, one("regular")),
            (FontFamily::Monospace, one("regular")),
            (FontFamily::Name(BOLD.into()), one(BOLD)),
        ]),
    }
}

fn style(tokens: &Tokens, visuals: Visuals) -> Style {
    let mut style = Style { visuals: dress(tokens, visuals), ..Style::default() };
    style.text_styles = BTreeMap::from([
        (TextStyle::Small, regular(CAPTION)),
        (TextStyle::Body, regular(BODY)),
        (TextStyle::Monospace, regular(BODY)),
        (TextStyle::Button, regular(BODY)),
        (TextStyle::Heading, bold(TITLE)),
    ]);
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(GAP, GAP / 2.0);
    spacing.button_padding = vec2(10.0, 6.0);
    spacing.interact_size = vec2(TARGET, 28.0);
    spacing.menu_margin = Margin::same(GAP as i8);
    spacing.window_margin = Margin::same(PADDING as i8);
    spacing.combo_height = 320.0;
    // Room for the bar, so that it never lies on text.
    spacing.scroll.floating = true;
    spacing.scroll.floating_allocated_width = 8.0;
    // Seen while nothing is pointed at: who sees no bar does not look for more.
    spacing.scroll.floating_width = 4.0;
    spacing.scroll.dormant_handle_opacity = 0.4;
    style.interaction.selectable_labels = false;
    style.animation_time = 0.08;
    style
}

fn dress(tokens: &Tokens, mut visuals: Visuals) -> Visuals {
    if !visuals.dark_mode {
        visuals.text_options.color_transfer_function = FontColorTransferFunction::Gamma(DARK_ON_LIGHT);
    }
    visuals.override_text_color = Some(tokens.text);
    visuals.weak_text_color = Some(tokens.muted);
    visuals.panel_fill = tokens.background;
    visuals.window_fill = tokens.panel;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.window_corner_radius = CornerRadius::same(RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    visuals.extreme_bg_color = tokens.background;
    visuals.text_edit_bg_color = Some(tokens.raised);
    visuals.faint_bg_color = tokens.raised;
    visuals.hyperlink_color = tokens.sky;
    visuals.warn_fg_color = tokens.orange;
    visuals.error_fg_color = tokens.vermillion;
    visuals.selection.bg_fill = tokens.sky.gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(2.0, tokens.sky);
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(80) };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    let widgets = &mut visuals.widgets;
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.bg_fill = tokens.raised;
        state.weak_bg_fill = tokens.raised;
        state.bg_stroke = Stroke::new(1.0, tokens.line);
        state.fg_stroke = Stroke::new(1.0, tokens.text);
        state.corner_radius = CornerRadius::same(RADIUS_SMALL);
        state.expansion = 0.0;
    }
    widgets.hovered.bg_stroke = Stroke::new(1.0, tokens.muted);
    widgets.active.bg_stroke = Stroke::new(1.0, tokens.sky);
    widgets.open.bg_stroke = Stroke::new(1.0, tokens.sky);
    visuals
}
