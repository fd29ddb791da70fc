//! Pictures of a screen without a renderer: egui's triangles, filled point by point on one core.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::ops::Range;
use std::path::Path;

use bevy_egui::egui::epaint::{ClippedPrimitive, ColorImage, ImageData, Primitive, Vertex};
use bevy_egui::egui::{Color32, Pos2, Rect, TextureId, TexturesDelta, Vec2};

/// What a context has handed out of its textures so far.
#[derive(Default)]
pub struct Textures(BTreeMap<TextureId, ColorImage>);

impl Textures {
    pub fn take(&mut self, mut delta: TexturesDelta) {
        let deltas = delta.set.drain().flat_map(|(id, all)| all.into_iter().map(move |delta| (id, delta)));
        for (id, delta) in deltas {
            let ImageData::Color(image) = delta.image;
            let Some([left, top]) = delta.pos else {
                self.0.insert(id, (*image).clone());
                continue;
            };
            let whole = self.0.get_mut(&id).expect("a patch of a texture that is known");
            for (row, pixels) in image.pixels.chunks(image.size[0]).enumerate() {
                let start = (top + row) * whole.size[0] + left;
                whole.pixels[start..start + pixels.len()].copy_from_slice(pixels);
            }
        }
    }
}

/// Pixels from the top left.
pub struct Picture {
    size: (usize, usize),
    pixels: Vec<[f32; 3]>,
}

impl Picture {
    /// `size` in pixels, `scale` of them for a point.
    pub fn of(shapes: &[ClippedPrimitive], textures: &Textures, size: Vec2, scale: f32) -> Self {
        let size = (size.x as usize, size.y as usize);
        let mut picture = Self { size, pixels: vec![[0.0; 3]; size.0 * size.1] };
        for shape in shapes {
            let Primitive::Mesh(mesh) = &shape.primitive else { continue };
            let texture = &textures.0[&mesh.texture_id];
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|at| {
                    let corner = mesh.vertices[corners[at] as usize];
                    Vertex { pos: corner.pos * scale, ..corner }
                });
                picture.fill(shape.clip_rect * scale, texture, corners);
            }
        }
        picture
    }

    pub fn write(&self, path: &Path) {
        let mut encoder =
            png::Encoder::new(BufWriter::new(File::create(path).unwrap()), self.size.0 as u32, self.size.1 as u32);
        encoder.set_color(png::ColorType::Rgb);
        let bytes: Vec<u8> = self.pixels.iter().flatten().map(|part| part.round().clamp(0.0, 255.0) as u8).collect();
        encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
    }

    pub fn size(&self) -> (usize, usize) {
        self.size
    }

    /// The mean of a part of it.
    pub fn mean(&self, across: Range<usize>, down: Range<usize>) -> [u8; 3] {
        let count = (across.len() * down.len()).max(1) as f32;
        let mut sum = [0.0; 3];
        for y in down {
            for pixel in &self.pixels[y * self.size.0..][across.clone()] {
                for part in 0..3 {
                    sum[part] += pixel[part];
                }
            }
        }
        sum.map(|part| (part / count).round().clamp(0.0, 255.0) as u8)
    }

    /// How many different colours are in it.
    pub fn inks(&self) -> usize {
        let inks = self.pixels.iter().map(|pixel| pixel.map(|part| part.round() as i32));
        inks.collect::<std::collections::BTreeSet<_>>().len()
    }

    /// One triangle, blended as egui's own renderers do: premultiplied colours, in gamma space.
    fn fill(&mut self, clip: Rect, texture: &ColorImage, mut corners: [Vertex; 3]) {
        let area = edge(corners[0].pos, corners[1].pos, corners[2].pos);
        if area < 0.0 {
            corners.swap(1, 2);
        }
        let [a, b, c] = corners;
        let area = area.abs();
        let bounds = Rect::from_points(&[a.pos, b.pos, c.pos]).intersect(clip);
        if area <= f32::EPSILON || !bounds.is_positive() {
            return;
        }
        let across = (bounds.left() - 0.5).ceil().max(0.0) as usize..=last(bounds.right(), self.size.0);
        let is_flat = a.uv == b.uv && b.uv == c.uv;
        let flat = sample(texture, a.uv);
        for y in (bounds.top() - 0.5).ceil().max(0.0) as usize..=last(bounds.bottom(), self.size.1) {
            for x in across.clone() {
                let at = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                let shares = [(b.pos, c.pos), (c.pos, a.pos), (a.pos, b.pos)].map(|(from, to)| share(from, to, at));
                let [Some(u), Some(v), Some(w)] = shares else { continue };
                let mixed = |of: fn(&Vertex) -> f32| (of(&a) * u + of(&b) * v + of(&c) * w) / area;
                let inked =
                    if is_flat { flat } else { sample(texture, Pos2::new(mixed(|v| v.uv.x), mixed(|v| v.uv.y))) };
                let colour = [
                    mixed(|v| f32::from(v.color.r())),
                    mixed(|v| f32::from(v.color.g())),
                    mixed(|v| f32::from(v.color.b())),
                    mixed(|v| f32::from(v.color.a())),
                ];
                let through = 1.0 - colour[3] * inked[3] / 255.0;
                let pixel = &mut self.pixels[y * self.size.0 + x];
                for part in 0..3 {
                    pixel[part] = colour[part] * inked[part] + pixel[part] * through;
                }
            }
        }
    }
}

/// The last pixel whose middle lies before the edge.
fn last(edge: f32, size: usize) -> usize {
    ((edge - 0.5).floor().max(0.0) as usize).min(size - 1)
}

/// Twice the area of the triangle, positive where it turns clockwise on the screen.
fn edge(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// How far inside of the side a point lies; a point on it belongs to one of the two triangles that share it.
fn share(from: Pos2, to: Pos2, at: Pos2) -> Option<f32> {
    let inside = edge(from, to, at);
    let is_top_left = to.y < from.y || to.y == from.y && to.x > from.x;
    (inside > 0.0 || inside == 0.0 && is_top_left).then_some(inside)
}

/// Between the four nearest pixels of the texture, each part from 0 to 1.
fn sample(texture: &ColorImage, uv: Pos2) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (uv.x * width as f32 - 0.5, uv.y * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (across, down) = (x - left, y - top);
    let pixel = |x: f32, y: f32| -> Color32 {
        let (x, y) = ((x.max(0.0) as usize).min(width - 1), (y.max(0.0) as usize).min(height - 1));
        texture.pixels[y * width + x]
    };
    let mut mixed = [0.0; 4];
    for (x, y, weight) in [
        (left, top, (1.0 - across) * (1.0 - down)),
        (left + 1.0, top, across * (1.0 - down)),
        (left, top + 1.0, (1.0 - across) * down),
        (left + 1.0, top + 1.0, across * down),
    ] {
        let pixel = pixel(x, y).to_array();
        for part in 0..4 {
            mixed[part] += f32::from(pixel[part]) / 255.0 * weight;
        }
    }
    mixed
}
