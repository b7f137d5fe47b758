/**
 * The parts of Phaser that the board may use: its core build, which has scenes, cameras, input,
 * tweens, graphics and images, and what the core leaves out and we want. Whatever is missing here is
 * missing at run time although the types know it; add it here.
 */

import Color from 'phaser-source/display/color/index.js';
import Container from 'phaser-source/gameobjects/container/Container.js';
import Phaser from 'phaser-source/phaser-core.js';
import 'phaser-source/gameobjects/container/ContainerFactory.js';
import Circle from 'phaser-source/geom/circle/index.js';
import Rectangle from 'phaser-source/geom/rectangle/index.js';

Phaser.GameObjects.Container = Container;
Phaser.Display.Color = Color;
Phaser.Geom = { Circle, Rectangle };

export default Phaser;
